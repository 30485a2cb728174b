-- Which two entities of the :types (a JSON array) stand in one sentence, and in how many
-- sentences. A name inside another («العراقي» in «وزير الدفاع العراقي») is not beside it.
WITH here AS (
  SELECT m.document, m.sentence, m.start, m.stop, m.entity
  FROM mentions m JOIN entities n ON n.id = m.entity
  WHERE n.type IN (SELECT value FROM json_each(:types)) AND (n.type <> 'OCC' OR n.country IS NOT NULL)
)
SELECT x.entity AS source, n.name AS source_name, n.type AS source_type,
  y.entity AS target, m.name AS target_name, m.type AS target_type,
  count(DISTINCT x.document || char(10) || x.sentence) AS weight
FROM here x
JOIN here y ON y.document = x.document AND y.sentence = x.sentence AND y.entity > x.entity
  AND (y.stop <= x.start OR x.stop <= y.start)
JOIN entities n ON n.id = x.entity
JOIN entities m ON m.id = y.entity
GROUP BY x.entity, y.entity
HAVING weight >= :least
ORDER BY weight DESC, source, target
LIMIT :limit
