/** Fills an empty installation with an invented province; only in the profile {@code demo}. */
@org.springframework.modulith.ApplicationModule
package vn.hoso.demo;
