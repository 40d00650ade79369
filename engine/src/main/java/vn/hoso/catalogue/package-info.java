/** The published catalogue as people read it: officials, citizens, administrators. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"deadline", "organisation", "procedure", "rule", "shared"})
package vn.hoso.catalogue;
