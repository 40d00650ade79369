/** The only module that knows Camunda. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = "shared")
package vn.hoso.workflow;
