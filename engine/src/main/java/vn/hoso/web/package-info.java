/**
 * How HTTP is spoken here: strict JSON, problem+json, idempotency keys, the pages of the front end.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"schedule", "shared", "throttle"})
package vn.hoso.web;
