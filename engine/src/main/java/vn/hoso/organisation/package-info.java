/** Units, officials, positions, and who is asking. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = "shared")
package vn.hoso.organisation;
