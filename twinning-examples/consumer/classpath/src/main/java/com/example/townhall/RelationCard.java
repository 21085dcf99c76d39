package com.example.townhall;

import java.util.List;

/**
 * What the application shows of a relation.
 *
 * @param id the id of the relation
 * @param towns the ids of its towns
 * @param status in a word
 */
public record RelationCard(String id, List<String> towns, String status) {}
