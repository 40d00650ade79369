package vn.hoso.tracking;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** The provincial office as the public pages show it; every part may be left out. */
@ConfigurationProperties("hoso.office")
record OfficeProperties(String unitName, String address, String phone, String hours) {

  OfficeContact contact() {
    return new OfficeContact(unitName, address, phone, hours);
  }
}
