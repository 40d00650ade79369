/**
 * Whether a PDF is one paper to all that read it, by its tables, its words and the branches its
 * pages hang on. Doors: {@link vn.hoso.pdftable.OnePaper}, which is told what was read by {@link
 * vn.hoso.pdftable.Words}, and {@link vn.hoso.pdftable.PageTree}.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package vn.hoso.pdftable;
