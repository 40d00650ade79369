/** Forms: their JSON Schema with our annotations, what is filled in, who may read it. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"folder", "shared"})
package vn.hoso.form;
