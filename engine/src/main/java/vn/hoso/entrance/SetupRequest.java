package vn.hoso.entrance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The first administrator and the root of the tree.
 *
 * @param token printed when the system started
 * @param provinceName name of the provincial committee, for example "Tỉnh ủy Đông Giang"
 * @param code organisation code of the provincial committee: its digits, the rest is filled with
 *     zeros; null where not known yet
 */
record SetupRequest(
    @NotBlank @Size(max = 200) String token,
    @NotBlank @Size(max = 100) String username,
    @NotBlank @Size(max = 100) String fullName,
    @NotBlank @Size(max = 1000) String password,
    @NotBlank @Size(max = 200) String provinceName,
    @Size(max = 20) @Nullable String code) {}
