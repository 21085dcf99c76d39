package org.towntwinning.store;

import org.towntwinning.register.RelationId;
import org.towntwinning.relation.Relation;

/** Reads the relations of a snapshot. */
public interface RelationReader extends RecordReader<RelationId, Relation, RelationQuery> {}
