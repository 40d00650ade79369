/**
 * In how many days steps are usually done: a hint beside the legal deadline, never instead of it.
 * Doors: {@link vn.hoso.pace.UsualTimes}, {@link vn.hoso.pace.PaceText}.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"schedule", "shared"})
package vn.hoso.pace;
