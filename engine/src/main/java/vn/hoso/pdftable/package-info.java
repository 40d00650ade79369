/**
 * Whether a PDF is one paper to all that read it, by its tables and its words alone. Door: {@link
 * vn.hoso.pdftable.OnePaper}, which is told what was read by {@link vn.hoso.pdftable.Words}.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package vn.hoso.pdftable;
