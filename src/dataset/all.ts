/**
 * Installs the figures and details of every occupation, and every written pathway and credential.
 */
import './core.js';
import './details-of-all.js';
import './pathways-of-all.js';
