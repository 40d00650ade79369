/** How often somebody may do what costs or can be guessed; what is left is shared by all nodes. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"schedule", "shared"})
package vn.hoso.throttle;
