/**
 * Opens files of strangers and says what is wrong with them, in processes that are ended when a
 * look takes too long or too much. Door: {@link vn.hoso.filelook.InspectionRoom}, which speaks in
 * {@link vn.hoso.filelook.Look}, {@link vn.hoso.filelook.Refused} and {@link
 * vn.hoso.filelook.UnsafeReason}.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"pdftable"})
package vn.hoso.filelook;
