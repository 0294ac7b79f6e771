// The words before, behind and around names in Latin letters.

/// Lists of words and phrases in small letters.
enum RomanCues {
  /// A name follows, even one word that nobody knows.
  static let sure = [
    "my name is", "name is", "name:", "full name", "account holder", "cardholder", "contact person", "beneficiary", "payee", "holder", "payer",
    "remitter", "dear", "please ask", "spoke with", "spoke to", "speak to", "speak with", "talked to", "ask for", "asked for", "payable to",
    "signed by", "attn", "attn:", "applicant", "guarantor", "borrower", "nominee", "complainant", "executor", "trustee", "call me",
    "on behalf of", "hi, this is",
  ]

  /// A name of two words or a known one may follow.
  static let doubtful = [
    "named", "called", "ask", "tell", "told", "contact", "i am", "i'm", "im", "this is", "it's", "its", "customer", "manager", "teller",
    "mother", "father", "wife", "husband", "son", "daughter", "brother", "sister", "mum", "mom", "dad", "colleague", "friend", "boss", "client",
    "caller", "agent", "officer", "advisor", "adviser", "staff", "attorney", "heir", "heirs", "partner", "owner", "director", "signatory",
    "tenant", "landlord", "lawyer", "solicitor", "teacher", "student", "patient", "recipient", "sender", "rm", "parents", "grandmother",
    "grandfather", "aunt", "uncle", "cousin", "nephew", "niece", "secretary", "clerk", "cashier", "transfer to", "transferred to", "payment to",
    "remittance to", "cheque to", "account of", "estate of", "received for", "issued to", "addressed to", "helped by", "served by", "assistant",
    "supervisor", "employee", "both", "reissue for", "card for", "behalf of",
  ]

  /// A name follows, be it one word.
  static let titles = [
    "mr", "mrs", "ms", "miss", "dr", "madam", "sir", "mdm", "auntie", "aunt", "uncle", "prof", "professor", "inspector", "sergeant", "messrs",
    "mister", "sister", "brother",
  ]

  /// A letter ends with one of them and the name of its writer.
  static let signOffs = [
    "faithfully", "sincerely", "regards", "thanks", "thank you", "truly", "cheers", "many thanks", "best wishes", "respectfully", "signed",
  ]

  /// What stands before one of them is a place or a company.
  static let placeWords = [
    "road", "street", "avenue", "rd", "st", "lane", "branch", "district", "plaza", "estate", "bank", "centre", "center", "building", "mansion",
    "court", "garden", "station", "city", "county", "province", "square", "mall", "tower", "house",
  ]

  /// Titles in Pinyin, which stand behind.
  static let polite = ["xiaojie", "xiansheng", "nushi", "nvshi", "jingli", "laoshi", "zhuren", "taitai", "ayi", "hangzhang", "zong"]
}
