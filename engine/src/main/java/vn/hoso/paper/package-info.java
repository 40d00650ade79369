/**
 * The official papers HoSo prints: 01 to 06, table of contents and cover. Everything here is given
 * as words and days and comes back as the bytes of a PDF; where a paper is kept is its caller's
 * concern. Door: {@link vn.hoso.paper.OfficialPapers}.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "unit"})
package vn.hoso.paper;
