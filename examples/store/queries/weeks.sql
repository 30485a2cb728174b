-- Events that happened, by ISO week and country; of one type where :type is not empty.
-- An event that a document tells twice counts once; what is said to have happened after the
-- day of publication is a wrong date and does not.
SELECT strftime('%G-W%V', e.day) AS week, date(e.day, 'weekday 0', '-6 days') AS monday, e.country,
  count(*) AS events, count(DISTINCT e.document) AS documents
FROM events e
JOIN documents d ON d.id = e.document
WHERE e.realis = 'actual' AND e.polarity = 'positive' AND e.same_as IS NULL
  AND e.day <= coalesce(d.date, e.day) AND e.country IS NOT NULL
  AND (:type = '' OR e.type = :type)
GROUP BY week, e.country
ORDER BY week, events DESC, e.country
