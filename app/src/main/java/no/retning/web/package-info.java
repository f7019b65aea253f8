/** What every page and every answer shares: frame, errors, forms, messages and the rules of the browser's safety. */
@NullMarked
package no.retning.web;

import org.jspecify.annotations.NullMarked;
