/**
 * Where PostgreSQL comes from: an embedded server by default, any server of release 18 or later if
 * one is named.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = "shared")
package vn.hoso.database;
