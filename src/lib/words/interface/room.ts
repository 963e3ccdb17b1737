// The ways within the editors' room.
export const room = 'For editors';
export const uploads = 'Uploads';
export const lines = 'Lines';
export const people = 'People';
export const tokens = 'Tokens';
export const audit = 'Who did what';
