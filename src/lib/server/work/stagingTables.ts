/** The tables of a staging file. Those of waves, questions and events have the columns of the store's, but for the revision. */
export const stagingTables = `
	create table meta (name text primary key, value text not null) strict;
	create table problem (
		n integer primary key, file integer not null, severity text not null, type text not null,
		row integer, col text, cell text, facts text not null, accept text
	) strict;
	create table failing (file integer not null, row integer not null, cells text not null, primary key (file, row)) strict;
	create table staged (
		place integer primary key, file integer not null, kind text not null, id text not null, status text not null,
		base integer not null, base_sha256 text not null, sha256 text not null, rows text not null,
		change_count integer not null, changes text not null, public_changes text, csv text not null
	) strict;
	create table part (place integer not null, wave text not null, rows text not null) strict;
	create table wave (
		place integer primary key, id text not null, first_day integer not null, last_day integer not null,
		country text not null, programme text not null, pollster text not null, sponsor text not null, mode text not null,
		lends integer not null, middle integer not null, estimate_count integer not null, question_count integer not null,
		facts text not null
	) strict;
	create table asked (
		place integer not null, question_id text not null, wave_id text not null, position integer not null,
		first_day integer not null, last_day integer not null, country text not null, programme text not null,
		question text not null, topic text, shown integer not null, rows text not null
	) strict;
	create table event (
		place integer primary key, id text not null, first_day integer not null, last_day integer not null,
		category text not null, facts text not null
	) strict;
`;
