import type { Format } from '$lib/csv/format/format.ts';

/** What columns are called elsewhere, beyond the names that are read without asking; a suggestion each, most usual first. */
const synonyms: Record<Format['name'], Record<string, string>> = {
	survey: {
		pollster:
			'poll source|poll|survey org|polling organization|polling organisation|polling company|survey organization|survey organisation|organization|organisation|firm|institute|institution|agency|company|house|conducted by|fieldwork by|institut|meinungsforschungsinstitut|sondeur|encuestadora|조사기관|조사회사|조사기관명',
		sponsor:
			'commissioner|commissioned by|client|sponsored by|survey sponsor|for|media|auftraggeber|commanditaire|의뢰자|의뢰기관|조사의뢰자',
		start_date:
			'begin|begin date|beg date|from|date from|first day|survey start|survey start date|field start date|fieldwork start date|fieldwork from|poll start|조사시작일|시작일|조사 시작',
		end_date:
			'to|until|date to|last day|survey end|survey end date|field end date|fieldwork end date|fieldwork to|poll end|date|poll date|survey date|field date|fieldwork date|fieldwork|dates|interview date|조사종료일|종료일|조사일|조사일자|조사 종료|날짜',
		release_date:
			'published|publication|publication date|date published|released|release|date released|발표일|공표일|발표일자',
		country: 'nation|country code|iso|iso2|iso code|국가|국가코드',
		population:
			'sample subpopulation|universe|sample type|sample population|electorate|voters|sample desc|sample description|voter type|voter screen|audience|asked of|대상|조사대상',
		sample_size:
			'sample|number of observations|sample size (n)|number of respondents|respondents|base|total n|unweighted n|unweighted base|n unweighted|total sample|sample n|size|obs|befragte|stichprobe|fallzahl|échantillon|muestra|표본수|표본크기|사례수|응답자수|조사완료 사례수',
		mode: 'method|survey mode|survey method|data collection|collection mode|mode of interview|interview mode|조사방법|조사방식',
		sampling: 'sampling method|sample design|sampling design',
		margin_of_error:
			'margin of sampling error|sampling error|error margin|moe 95|moe %|표본오차|오차범위|허용오차',
		question: 'title above|item|statement|survey question|question label|short question|문항|질문',
		question_text:
			'wording|question txt|question wording|full question|full question text|exact question|question text as asked|설문|질문 문구|질문내용',
		topic: 'subject|theme|issue|주제',
		group_type: 'demographic|breakdown|crosstab|break|banner|group variable|구분',
		group: 'demographic group|segment|하위집단|집단',
		group_sample_size: 'group n|subgroup n|subgroup size|group base|base size',
		response:
			'responses|answer option|response option|answer text|response text|answers|options|reply|resp txt|candidate|candidate name|antwort|réponse|respuesta|응답|응답항목|보기|답변|선택지',
		percent:
			'%|percent %|results|result|estimate|weighted percent|weighted %|weighted pct|proportion|frequency %|resp pct|prozent|anteil|pourcentage|porcentaje|비율|응답률|백분율|퍼센트|비중',
		source_title:
			'source|title|study|study name|survey name|poll name|source doc|report|출처 제목|조사명',
		source_publisher: 'publisher|published by|발행처',
		source_url:
			'link|poll link|poll url|source link|pollster url|web|website|web address|report url|pdf|출처|링크',
		source_date: 'date accessed|source published',
		notes: 'note|comment|comments|remarks|remark|footnote|비고|참고'
	},
	event: {
		date: 'day|start|start date|from|when|event date|날짜|일자',
		end_date: 'end|to|until|종료일',
		title: 'event|name|headline|what|what happened|제목|사건',
		category: 'type|kind|event type|분류|유형',
		summary: 'description|details|text|about|설명|내용',
		place: 'location|where|city|venue|장소',
		source_title: 'source|reference|article|출처',
		source_url: 'link|web|website|web address|source link|링크',
		source_publisher: 'publisher|outlet|newspaper|언론사',
		source_date: 'published|date published',
		notes: 'note|comment|comments|remarks|비고'
	}
};

/** By column of the format, what it is called elsewhere. */
export const synonymsOf = (format: Format): [string, string[]][] =>
	Object.entries(synonyms[format.name]).map(([name, names]) => [name, names.split('|')]);
