/**
 * Everything an installation holds in one archive, and a fresh installation out of it. Both are
 * commands, no screens: whoever may read everything stands at the machine.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"audit", "database", "shared"})
@org.jspecify.annotations.NullMarked
package vn.hoso.backup;
