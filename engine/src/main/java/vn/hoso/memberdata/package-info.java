/**
 * What HoSo and the member database tell each other: the file that is written back, and the
 * comparison with its export. Reads only. Door: {@link vn.hoso.memberdata.MemberFiles}.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "importing",
      "organisation",
      "person",
      "procedure",
      "rule",
      "shared",
      "sheet",
      "entrance",
      "unit"
    })
package vn.hoso.memberdata;
