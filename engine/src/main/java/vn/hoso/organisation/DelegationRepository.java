package vn.hoso.organisation;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface DelegationRepository extends Repository<Delegation, UUID> {

  Delegation saveAndFlush(Delegation delegation);
}
