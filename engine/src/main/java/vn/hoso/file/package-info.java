/**
 * Files on disk: named by their content, kept once, and taken only when their content is of a kind
 * that can do no harm. Whose they are, and who may read them, is their callers' concern. Doors:
 * {@link vn.hoso.file.FileStore}, {@link vn.hoso.file.PaperFiles}.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"filelook", "shared", "throttle"})
package vn.hoso.file;
