/**
 * The year's report as a document for people. Comes in: an annual report's figures; goes out: its Vietnamese sentences and tables as Markdown, docx and PDF.
 */
@NullMarked
package org.parindex.document;

import org.jspecify.annotations.NullMarked;
