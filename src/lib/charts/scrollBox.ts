/** The box in which an element scrolls, itself or one around it; `null` where only the page scrolls. */
export function scrollBox(element: Element): Element | null {
	for (let box: Element | null = element; box && box !== document.body; box = box.parentElement)
		if (box.scrollHeight > box.clientHeight && /auto|scroll/.test(getComputedStyle(box).overflowY))
			return box;
	return null;
}
