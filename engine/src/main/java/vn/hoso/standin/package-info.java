/** Who stands in for an absent official, from when to when: xử lý thay. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"organisation", "staffing", "unit", "shared"})
package vn.hoso.standin;
