package vn.hoso.organisation;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface OfficialRepository extends Repository<Official, UUID> {

  Official saveAndFlush(Official official);

  Optional<Official> findById(UUID id);
}
