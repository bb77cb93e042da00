// How every peer draws a tie.
const colourOf = (quality) => ({ sterk: '#0072B2', dubbel: '#0072B2', gespannen: '#B34700' })[quality] ?? '#1A1A1A';
const widthOf = (quality) => (quality === 'sterk' || quality === 'dubbel' ? 5 : 2);
