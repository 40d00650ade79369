package vn.hoso.paper;

/**
 * Who signs a paper.
 *
 * @param head what he signs as, for example "NGƯỜI LẬP PHIẾU"
 * @param title his position, for example "Cán bộ tiếp nhận, Văn phòng Ban"; null where the office
 *     fills it in by hand
 * @param name null where the office fills it in by hand
 */
public record PaperSigner(String head, String title, String name) {}
