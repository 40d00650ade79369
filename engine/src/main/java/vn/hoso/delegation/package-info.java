/**
 * Committees that decide a matter in place of their superior, from a first to a last day. Door:
 * {@link vn.hoso.delegation.Delegations}.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"organisation", "shared", "unit"})
package vn.hoso.delegation;
