/**
 * Tells officials who look at their work that something of it may have changed: which is for the
 * lists to say, to who asks them.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"database", "entrance", "organisation", "shared", "throttle"})
package vn.hoso.arrival;
