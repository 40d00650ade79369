/** Which items of his work an official has opened. Door: {@link vn.hoso.unread.OpenedItems}. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package vn.hoso.unread;
