/** What keeps a form from being taken, with the field where it is mended. */
export interface FormFault {
	field: string;
	text: string;
}
