/** The tables of a staging file: what waves, questions and events are found by is named as in the store. */
export const stagingTables = `
	create table meta (name text primary key, value text not null) strict;
	create table problem (
		n integer primary key, file integer not null, severity text not null, type text not null,
		row integer, col text, cell text, facts text not null, accept text
	) strict;
	create table failing (file integer not null, row integer not null, cells text not null, primary key (file, row)) strict;
	create table staged (
		place integer primary key, file integer not null, kind text not null, id text not null, status text not null,
		base integer not null, sha256 text not null, rows text not null,
		change_count integer not null, changes text not null, public_changes text,
		withheld integer, removed integer not null,
		first_day integer, last_day integer, country text, programme text, pollster text, sponsor text, mode text,
		lends integer, middle integer, estimate_count integer, question_count integer, category text, facts text
	) strict;
	create table canonical (place integer primary key, csv any not null) strict;
	create table part (place integer not null, wave text not null, rows text not null) strict;
	create table asked (
		place integer not null, question_id text not null, position integer not null,
		question text not null, topic text, shown integer not null, rows text not null
	) strict;
`;
