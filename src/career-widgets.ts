/** The drop-in: what one script tag brings. */
import './define.js';
