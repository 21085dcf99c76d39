package org.towntwinning.store;

import org.towntwinning.register.RelationId;
import org.towntwinning.relation.Relation;

/** Reads and writes the relations of a unit of work. */
public interface RelationRepository extends RelationReader, RecordRepository<RelationId, Relation, RelationQuery> {}
