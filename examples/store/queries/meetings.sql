-- Who met whom, and how often: a line for each two entities that took part in the same
-- meeting that happened. days counts different days, documents the articles that tell of it.
WITH part AS (
  SELECT DISTINCT a.document, coalesce(e.same_as, e.id) AS meeting, e.day, a.entity
  FROM events e
  JOIN arguments a ON a.document = e.document AND a.event = e.id
  JOIN entities n ON n.id = a.entity
  WHERE e.type = 'meet' AND e.realis = 'actual' AND e.polarity = 'positive'
    AND a.role IN ('participant', 'host', 'guest', 'chair')
    AND (n.type <> 'OCC' OR n.country IS NOT NULL) -- «الوزير» alone is nobody
)
SELECT x.entity AS one, n.name AS one_name, y.entity AS other, m.name AS other_name,
  count(DISTINCT x.day) AS days, count(DISTINCT x.document) AS documents
FROM part x
JOIN part y ON y.document = x.document AND y.meeting = x.meeting AND y.entity > x.entity
JOIN entities n ON n.id = x.entity
JOIN entities m ON m.id = y.entity
GROUP BY x.entity, y.entity
ORDER BY days DESC, documents DESC, one, other
LIMIT :limit
