/** What a procedure's folder is: its files, what is found wrong in them, and how it is said. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared"})
package vn.hoso.folder;
