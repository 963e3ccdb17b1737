import type { Stance } from '$lib/survey/estimate.ts';

const list = (text: string) => new Set(text.split('|'));

/** What says how much, and changes no side. */
const amounts =
	/\b(very|strongly|somewhat|mostly|completely|totally|definitely|probably|generally|slightly|tend to|rather|fairly|much|a lot|a little|lean|leaning|net|total|all|combined|it)\b|매우|대체로|약간|어느 정도|전혀/g;

/** What answers are called, in lower case without punctuation and amounts. */
const names: [Stance, Set<string>][] = [
	[
		'none',
		list(
			'no opinion|no answer|no response|no comment|no view|not sure|unsure|undecided|uncertain|dont know|do not know|dk|dk na|dk ref|dk nr|dont know refused|dont know no answer|dont know no opinion|unsure no opinion|not sure no opinion|not sure refused|na|nr|refused|refuse|refusal|refused to answer|skipped|skip|skipped refused|would rather not say|prefer not to say|prefer not to answer|cannot say|cant say|hard to say|havent heard enough|never heard of|would not vote|wont vote|no preference|모름|잘 모름|잘 모르겠다|모르겠다|무응답|모름 무응답|모름 응답거절|의견 없음|의견없음|없음 모름|응답거절|응답 거절'
		)
	],
	[
		'middle',
		list(
			'neither|neither nor|neutral|mixed|both|both equally|about the same|same|stay the same|no change|no difference|makes no difference|depends|depends on|middle|in between|unchanged|neither agree nor disagree|neither support nor oppose|neither favor nor oppose|neither favour nor oppose|neither approve nor disapprove|neither good nor bad|보통|중립|보통이다|그저 그렇다|반반'
		)
	],
	[
		'favour',
		list(
			'yes|y|support|supports|favor|favors|favour|favours|in favor|in favour|favorable|favourable|approve|approves|approval|agree|agrees|for|positive|good|good idea|right|right direction|acceptable|satisfied|confident|necessary|desirable|찬성|찬성한다|동의|동의한다|긍정|긍정적|긍정 평가|잘한다|잘하고 있다|지지|지지한다|필요|필요하다|그렇다|있다|예'
		)
	],
	[
		'oppose',
		list(
			'no|n|oppose|opposes|opposed|disapprove|disapproves|disapproval|disagree|disagrees|against|unfavorable|unfavourable|negative|bad|bad idea|wrong|wrong direction|wrong track|unacceptable|dissatisfied|not confident|unnecessary|undesirable|reject|do not support|not support|반대|반대한다|부정|부정적|부정 평가|비동의|동의하지 않는다|못한다|잘못한다|잘못하고 있다|불필요|필요하지 않다|그렇지 않다|없다|아니오|아니요'
		)
	]
];
const withoutSide = list(
	'other|others|another|someone else|something else|none of these|all other|기타'
);

/**
 * Where an answer most likely stands to its question, by what it is called: a suggestion, since the question may be put
 * the other way round. `null` for an answer without a side, and `undefined` for what is not known to be an answer.
 */
export function answerStance(response: string): Stance | null | undefined {
	const plain = response
		.normalize('NFC')
		.toLowerCase()
		.replace(/['’`]/g, '')
		.replace(/[^\p{L}\p{N}]+/gu, ' ');
	const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();
	for (const name of [tidy(plain), tidy(plain.replace(amounts, ' '))]) {
		const found = names.find(([, all]) => all.has(name));
		if (found) return found[0];
		if (withoutSide.has(name)) return null;
	}
	return undefined;
}
