/**
 * Languages of the texts for people. Comes in: a text in Vietnamese and English; goes out: the one asked for. Used by all, uses none.
 */
@NullMarked
package org.parindex.text;

import org.jspecify.annotations.NullMarked;
