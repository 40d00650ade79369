/** What HoSo does by itself again and again, by one of its nodes at a time. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = "shared")
@org.jspecify.annotations.NullMarked
package vn.hoso.schedule;
