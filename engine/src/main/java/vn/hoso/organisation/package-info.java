/** Officials, the positions they hold, who sees what, and who is asking. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"unit", "shared"})
package vn.hoso.organisation;
