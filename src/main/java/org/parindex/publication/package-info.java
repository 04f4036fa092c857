/**
 * The life of a pack's versions: draft, checked, published. Comes in: drafts, and the publications of the record; goes out: what is wrong with a draft, and the version that is served. Publishing means an entry in the record; every replica follows those entries.
 */
@NullMarked
package org.parindex.publication;

import org.jspecify.annotations.NullMarked;
