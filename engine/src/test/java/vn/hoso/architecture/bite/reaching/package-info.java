@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package vn.hoso.architecture.bite.reaching;
