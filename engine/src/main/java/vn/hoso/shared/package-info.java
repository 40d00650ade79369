/** The handful of types every module speaks in: refusals, ids, pages, the clock. */
@org.springframework.modulith.ApplicationModule(
    type = org.springframework.modulith.ApplicationModule.Type.OPEN,
    allowedDependencies = {})
package vn.hoso.shared;
