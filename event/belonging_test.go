package event_test

import "testing"

// What is someone's is no one: «سيارة الوزير» does not speak, and is not who was killed.
func TestBelongings(t *testing.T) {
	filled(t, []fillers{
		{"whose remains they are, before his clause", "شيع المئات جثمان الفتى سالم حداد الذي [استشهد] في غارة.", "victim", []string{"الفتى سالم حداد"}},
		{"the same with his age in brackets", "شيع المئات جثمان الفتى سالم حداد (17 عاما) الذي [استشهد] في غارة.", "victim", []string{"الفتى سالم حداد (17 عاما)"}},
		{"whose picture it is, with his office", "نشرت الصحيفة صورة الصحفي سالم حداد الذي [اعتقلته] الشرطة.", "detainee", []string{"الصحفي سالم حداد"}},
		{"what ran someone down", "سيارة الوزير [دهست] ثلاثة أشخاص.", "attacker", nil},
		{"what is criticized", "وجه الحزب [انتقادات] لسياسة الرئيس.", "accused", nil},
		{"the same as what it is about", "وجه الحزب [انتقادات] لسياسة الرئيس.", "content", []string{"سياسة الرئيس"}},
		{"what is blamed", "[ألقت] المعارضة باللوم على سياسات الرئيس.", "content", []string{"سياسات الرئيس"}},
		{"who was freed, and a case beside", "تزامن [إفراج] تركيا عن سالم حداد وقضية رامي الخوري.", "detainee", []string{"سالم حداد"}},
		{"what is called something", "أصدرت الخارجية بيانا [وصفت] فيه سياسة الرئيس بأنها خطيرة.", "speaker", []string{"الخارجية"}},
		{"kin are someone", "[قالت] خطيبة الوزير إن الطريق مفتوح.", "speaker", []string{"خطيبة الوزير"}},
		{"so are sons", "[أعلن] ابن الوزير ترشحه.", "speaker", []string{"ابن الوزير"}},
		{"lives are taken", "[أزهق] الهجوم حياة الناشط سالم حداد.", "victim", []string{"الناشط سالم حداد"}},
		{"a word of him speaks for him", "تصريحات الوزير [أكدت] أن الطريق مفتوح.", "speaker", []string{"تصريحات الوزير"}},
		{"an uncle", "[قتل] الرجل وعمه في القصف.", "victim", []string{"الرجل"}},
		{"two sons", "[قتل] الرجل وابناه في القصف.", "victim", []string{"الرجل", "ابناه"}},
		{"two sons as the object", "[اعتقلت] الشرطة الناشط وابنيه.", "detainee", []string{"الناشط", "ابنيه"}},
		{"two brothers as the object", "[اعتقلت] الشرطة الناشط وأخويه.", "detainee", []string{"الناشط", "أخويه"}},
		{"a father", "[اعتقلت] الشرطة الناشط وأباه.", "detainee", []string{"الناشط", "أباه"}},
		{"a fiancée", "[اعتقلت] الشرطة الناشط وخطيبته.", "detainee", []string{"الناشط", "خطيبته"}},
	})
}

// In a clause about a statement who is called by whose he is, its author's, is asked or accused.
func TestHisInStatements(t *testing.T) {
	filled(t, []fillers{
		{"who asks", "وجه الرئيس رسالة [يدعو] فيها مواطنيه إلى الهدوء.", "requester", []string{"الرئيس"}},
		{"who is asked", "وجه الرئيس رسالة [يدعو] فيها مواطنيه إلى الهدوء.", "addressee", []string{"مواطنيه"}},
		{"who accuses", "نشر الوزير بيانا [اتهم] فيه خصومه بالكذب.", "accuser", []string{"الوزير"}},
		{"whose followers are asked", "أصدرت الحركة بيانا [دعت] فيه أنصارها إلى التظاهر.", "requester", []string{"الحركة"}},
		{"someone else does it", "أصدرت الحركة بيانا [دعا] فيه أنصارها إلى التظاهر.", "requester", []string{"أنصارها"}},
		{"a name in the letters of a pronoun", "في الرسالة التي [بعث] بها اليماني إلى نظيره.", "caller", nil},
	})
}

// Who does what opens a sentence is told of behind it.
func TestDoersAhead(t *testing.T) {
	filled(t, []fillers{
		{"a visit that he paid", "خلال [زيارة] قام بها إلى غانا، التقى الوزير رئيس البرلمان.", "visitor", []string{"الوزير"}},
		{"one that she paid", "بعد [زيارة] قامت بها إلى غانا، أكدت الوزيرة أهمية التعاون.", "visitor", []string{"الوزيرة"}},
		{"one that another paid", "بعد [زيارة] قامت بها إلى غانا، أكد الوزير أهمية التعاون.", "visitor", nil},
		{"an attack", "في [هجوم] نفذه أمس، قتل التنظيم ثلاثة جنود.", "attacker", []string{"التنظيم"}},
	})
}
