CREATE TABLE account (
	id TEXT NOT NULL,
	workspace_id TEXT NOT NULL,
	created_at TEXT NOT NULL,
	updated_at TEXT NOT NULL,
	updated_by TEXT,
	deleted_at TEXT,
	rev INTEGER,
	name TEXT DEFAULT '' NOT NULL,
	reading TEXT,
	name_key TEXT DEFAULT '' NOT NULL,
	search TEXT DEFAULT '' NOT NULL,
	kind TEXT,
	rank TEXT,
	segment TEXT,
	industry TEXT,
	employees INTEGER,
	annual_sales INTEGER,
	fiscal_month INTEGER,
	founded INTEGER,
	corporate_number TEXT,
	website TEXT,
	country TEXT,
	business_plan TEXT,
	room_to_grow INTEGER,
	room_note TEXT,
	note TEXT,
	parent_id TEXT,
	source TEXT,
	external_id TEXT,
	sample INTEGER,
	CONSTRAINT pk_account PRIMARY KEY (id),
	CONSTRAINT fk_account_parent_id FOREIGN KEY(parent_id) REFERENCES account (id) DEFERRABLE,
	CONSTRAINT ck_account_updated_by_length CHECK (length(updated_by) <= 80),
	CONSTRAINT ck_account_name_length CHECK (length(name) <= 200),
	CONSTRAINT ck_account_reading_length CHECK (length(reading) <= 200),
	CONSTRAINT ck_account_name_key_length CHECK (length(name_key) <= 200),
	CONSTRAINT ck_account_search_length CHECK (length(search) <= 600),
	CONSTRAINT ck_account_kind_length CHECK (length(kind) <= 40),
	CONSTRAINT ck_account_rank_length CHECK (length(rank) <= 1),
	CONSTRAINT ck_account_segment_length CHECK (length(segment) <= 80),
	CONSTRAINT ck_account_industry_length CHECK (length(industry) <= 120),
	CONSTRAINT ck_account_corporate_number_length CHECK (length(corporate_number) <= 40),
	CONSTRAINT ck_account_website_length CHECK (length(website) <= 300),
	CONSTRAINT ck_account_country_length CHECK (length(country) <= 80),
	CONSTRAINT ck_account_business_plan_length CHECK (length(business_plan) <= 2000),
	CONSTRAINT ck_account_room_note_length CHECK (length(room_note) <= 1000),
	CONSTRAINT ck_account_note_length CHECK (length(note) <= 20000),
	CONSTRAINT ck_account_source_length CHECK (length(source) <= 60),
	CONSTRAINT ck_account_external_id_length CHECK (length(external_id) <= 120)
)
 STRICT;
CREATE INDEX ix_account_external ON account (external_id);
CREATE INDEX ix_account_name_key ON account (name_key);
CREATE INDEX ix_account_order ON account (search, id, deleted_at);
CREATE INDEX ix_account_parent_id ON account (parent_id);
CREATE TABLE schema_info (
	id INTEGER NOT NULL,
	schema_version INTEGER NOT NULL,
	oldest_writer INTEGER NOT NULL,
	made_by TEXT NOT NULL,
	CONSTRAINT pk_schema_info PRIMARY KEY (id)
)
 STRICT;
CREATE TABLE setting (
	id TEXT NOT NULL,
	workspace_id TEXT NOT NULL,
	created_at TEXT NOT NULL,
	updated_at TEXT NOT NULL,
	updated_by TEXT,
	deleted_at TEXT,
	rev INTEGER,
	"key" TEXT NOT NULL,
	value TEXT DEFAULT '' NOT NULL,
	CONSTRAINT pk_setting PRIMARY KEY (id),
	CONSTRAINT ck_setting_updated_by_length CHECK (length(updated_by) <= 80),
	CONSTRAINT ck_setting_key_length CHECK (length(key) <= 80),
	CONSTRAINT ck_setting_value_length CHECK (length(value) <= 4000)
)
 STRICT;
CREATE TABLE stage (
	id TEXT NOT NULL,
	workspace_id TEXT NOT NULL,
	created_at TEXT NOT NULL,
	updated_at TEXT NOT NULL,
	updated_by TEXT,
	deleted_at TEXT,
	rev INTEGER,
	"key" TEXT NOT NULL,
	position INTEGER NOT NULL,
	name TEXT,
	definition TEXT,
	conditions TEXT,
	goal_permille INTEGER,
	stuck_after INTEGER NOT NULL,
	probability_permille INTEGER NOT NULL,
	wins INTEGER NOT NULL,
	CONSTRAINT pk_stage PRIMARY KEY (id),
	CONSTRAINT ck_stage_updated_by_length CHECK (length(updated_by) <= 80),
	CONSTRAINT ck_stage_key_length CHECK (length(key) <= 40),
	CONSTRAINT ck_stage_name_length CHECK (length(name) <= 60),
	CONSTRAINT ck_stage_definition_length CHECK (length(definition) <= 1000),
	CONSTRAINT ck_stage_conditions_length CHECK (length(conditions) <= 1000)
)
 STRICT;
CREATE TABLE tag (
	id TEXT NOT NULL,
	workspace_id TEXT NOT NULL,
	created_at TEXT NOT NULL,
	updated_at TEXT NOT NULL,
	updated_by TEXT,
	deleted_at TEXT,
	rev INTEGER,
	name TEXT DEFAULT '' NOT NULL,
	sample INTEGER,
	CONSTRAINT pk_tag PRIMARY KEY (id),
	CONSTRAINT ck_tag_updated_by_length CHECK (length(updated_by) <= 80),
	CONSTRAINT ck_tag_name_length CHECK (length(name) <= 80)
)
 STRICT;
CREATE TABLE undo_change (
	step INTEGER NOT NULL,
	seq INTEGER NOT NULL,
	tbl TEXT NOT NULL,
	op TEXT NOT NULL,
	pk TEXT NOT NULL,
	"before" TEXT,
	"after" TEXT,
	CONSTRAINT pk_undo_change PRIMARY KEY (step, seq)
)
 WITHOUT ROWID,
 STRICT;
CREATE TABLE undo_step (
	id INTEGER NOT NULL,
	side TEXT NOT NULL,
	action TEXT NOT NULL,
	name TEXT NOT NULL,
	place TEXT NOT NULL,
	count INTEGER NOT NULL,
	CONSTRAINT pk_undo_step PRIMARY KEY (id)
)
 STRICT;
CREATE TABLE site (
	id TEXT NOT NULL,
	workspace_id TEXT NOT NULL,
	created_at TEXT NOT NULL,
	updated_at TEXT NOT NULL,
	updated_by TEXT,
	deleted_at TEXT,
	rev INTEGER,
	account_id TEXT NOT NULL,
	name TEXT DEFAULT '' NOT NULL,
	note TEXT,
	sample INTEGER,
	CONSTRAINT pk_site PRIMARY KEY (id),
	CONSTRAINT fk_site_account_id FOREIGN KEY(account_id) REFERENCES account (id) DEFERRABLE,
	CONSTRAINT ck_site_updated_by_length CHECK (length(updated_by) <= 80),
	CONSTRAINT ck_site_name_length CHECK (length(name) <= 200),
	CONSTRAINT ck_site_note_length CHECK (length(note) <= 2000)
)
 STRICT;
CREATE INDEX ix_site_account_id ON site (account_id);
CREATE TABLE department (
	id TEXT NOT NULL,
	workspace_id TEXT NOT NULL,
	created_at TEXT NOT NULL,
	updated_at TEXT NOT NULL,
	updated_by TEXT,
	deleted_at TEXT,
	rev INTEGER,
	account_id TEXT NOT NULL,
	site_id TEXT,
	parent_id TEXT,
	name TEXT DEFAULT '' NOT NULL,
	role TEXT,
	sample INTEGER,
	CONSTRAINT pk_department PRIMARY KEY (id),
	CONSTRAINT fk_department_account_id FOREIGN KEY(account_id) REFERENCES account (id) DEFERRABLE,
	CONSTRAINT fk_department_site_id FOREIGN KEY(site_id) REFERENCES site (id) DEFERRABLE,
	CONSTRAINT fk_department_parent_id FOREIGN KEY(parent_id) REFERENCES department (id) DEFERRABLE,
	CONSTRAINT ck_department_updated_by_length CHECK (length(updated_by) <= 80),
	CONSTRAINT ck_department_name_length CHECK (length(name) <= 200),
	CONSTRAINT ck_department_role_length CHECK (length(role) <= 1000)
)
 STRICT;
CREATE INDEX ix_department_account_id ON department (account_id);
CREATE TABLE person (
	id TEXT NOT NULL,
	workspace_id TEXT NOT NULL,
	created_at TEXT NOT NULL,
	updated_at TEXT NOT NULL,
	updated_by TEXT,
	deleted_at TEXT,
	rev INTEGER,
	account_id TEXT,
	site_id TEXT,
	department_id TEXT,
	family TEXT DEFAULT '' NOT NULL,
	given TEXT,
	family_reading TEXT,
	given_reading TEXT,
	name_key TEXT DEFAULT '' NOT NULL,
	search TEXT DEFAULT '' NOT NULL,
	title TEXT,
	rank INTEGER,
	role TEXT,
	support TEXT,
	power INTEGER,
	key_player INTEGER,
	criterion TEXT,
	caution TEXT,
	objection TEXT,
	our_tie TEXT,
	reports_to_id TEXT,
	map_x INTEGER,
	birthday TEXT,
	met_on TEXT,
	note TEXT,
	photo BLOB,
	source TEXT,
	external_id TEXT,
	sample INTEGER,
	CONSTRAINT pk_person PRIMARY KEY (id),
	CONSTRAINT fk_person_account_id FOREIGN KEY(account_id) REFERENCES account (id) DEFERRABLE,
	CONSTRAINT fk_person_site_id FOREIGN KEY(site_id) REFERENCES site (id) DEFERRABLE,
	CONSTRAINT fk_person_department_id FOREIGN KEY(department_id) REFERENCES department (id) DEFERRABLE,
	CONSTRAINT fk_person_reports_to_id FOREIGN KEY(reports_to_id) REFERENCES person (id) DEFERRABLE,
	CONSTRAINT ck_person_updated_by_length CHECK (length(updated_by) <= 80),
	CONSTRAINT ck_person_family_length CHECK (length(family) <= 100),
	CONSTRAINT ck_person_given_length CHECK (length(given) <= 100),
	CONSTRAINT ck_person_family_reading_length CHECK (length(family_reading) <= 100),
	CONSTRAINT ck_person_given_reading_length CHECK (length(given_reading) <= 100),
	CONSTRAINT ck_person_name_key_length CHECK (length(name_key) <= 200),
	CONSTRAINT ck_person_search_length CHECK (length(search) <= 600),
	CONSTRAINT ck_person_title_length CHECK (length(title) <= 200),
	CONSTRAINT ck_person_role_length CHECK (length(role) <= 40),
	CONSTRAINT ck_person_support_length CHECK (length(support) <= 40),
	CONSTRAINT ck_person_criterion_length CHECK (length(criterion) <= 1000),
	CONSTRAINT ck_person_caution_length CHECK (length(caution) <= 1000),
	CONSTRAINT ck_person_objection_length CHECK (length(objection) <= 1000),
	CONSTRAINT ck_person_our_tie_length CHECK (length(our_tie) <= 300),
	CONSTRAINT ck_person_note_length CHECK (length(note) <= 20000),
	CONSTRAINT ck_person_source_length CHECK (length(source) <= 60),
	CONSTRAINT ck_person_external_id_length CHECK (length(external_id) <= 120)
)
 STRICT;
CREATE INDEX ix_person_account_id ON person (account_id);
CREATE INDEX ix_person_external ON person (external_id);
CREATE INDEX ix_person_name_key ON person (name_key);
CREATE INDEX ix_person_reports_to_id ON person (reports_to_id);
CREATE TABLE contact_point (
	id TEXT NOT NULL,
	workspace_id TEXT NOT NULL,
	created_at TEXT NOT NULL,
	updated_at TEXT NOT NULL,
	updated_by TEXT,
	deleted_at TEXT,
	rev INTEGER,
	account_id TEXT,
	site_id TEXT,
	person_id TEXT,
	kind TEXT NOT NULL,
	label TEXT,
	value TEXT DEFAULT '' NOT NULL,
	value_key TEXT DEFAULT '' NOT NULL,
	postal_code TEXT,
	region TEXT,
	city TEXT,
	street TEXT,
	position INTEGER DEFAULT '0' NOT NULL,
	sample INTEGER,
	CONSTRAINT pk_contact_point PRIMARY KEY (id),
	CONSTRAINT fk_contact_point_account_id FOREIGN KEY(account_id) REFERENCES account (id) DEFERRABLE,
	CONSTRAINT fk_contact_point_site_id FOREIGN KEY(site_id) REFERENCES site (id) DEFERRABLE,
	CONSTRAINT fk_contact_point_person_id FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE,
	CONSTRAINT ck_contact_point_updated_by_length CHECK (length(updated_by) <= 80),
	CONSTRAINT ck_contact_point_kind_length CHECK (length(kind) <= 40),
	CONSTRAINT ck_contact_point_label_length CHECK (length(label) <= 60),
	CONSTRAINT ck_contact_point_value_length CHECK (length(value) <= 500),
	CONSTRAINT ck_contact_point_value_key_length CHECK (length(value_key) <= 500),
	CONSTRAINT ck_contact_point_postal_code_length CHECK (length(postal_code) <= 20),
	CONSTRAINT ck_contact_point_region_length CHECK (length(region) <= 80),
	CONSTRAINT ck_contact_point_city_length CHECK (length(city) <= 120),
	CONSTRAINT ck_contact_point_street_length CHECK (length(street) <= 300)
)
 STRICT;
CREATE INDEX ix_contact_point_account_id ON contact_point (account_id);
CREATE INDEX ix_contact_point_person_id ON contact_point (person_id);
CREATE INDEX ix_contact_point_value_key ON contact_point (value_key);
CREATE TABLE deal (
	id TEXT NOT NULL,
	workspace_id TEXT NOT NULL,
	created_at TEXT NOT NULL,
	updated_at TEXT NOT NULL,
	updated_by TEXT,
	deleted_at TEXT,
	rev INTEGER,
	account_id TEXT,
	site_id TEXT,
	contact_id TEXT,
	name TEXT DEFAULT '' NOT NULL,
	search TEXT DEFAULT '' NOT NULL,
	product TEXT,
	owner TEXT,
	stage_id TEXT NOT NULL,
	entered_on TEXT NOT NULL,
	position TEXT DEFAULT '' NOT NULL,
	outcome TEXT NOT NULL,
	amount INTEGER,
	gross_profit INTEGER,
	currency TEXT,
	probability_permille INTEGER,
	opened_on TEXT,
	expected_close TEXT,
	closed_on TEXT,
	lost_reason TEXT,
	lost_note TEXT,
	restart_on TEXT,
	buying_phase INTEGER,
	decide_by TEXT,
	motive TEXT,
	note TEXT,
	source TEXT,
	external_id TEXT,
	sample INTEGER,
	CONSTRAINT pk_deal PRIMARY KEY (id),
	CONSTRAINT fk_deal_account_id FOREIGN KEY(account_id) REFERENCES account (id) DEFERRABLE,
	CONSTRAINT fk_deal_site_id FOREIGN KEY(site_id) REFERENCES site (id) DEFERRABLE,
	CONSTRAINT fk_deal_contact_id FOREIGN KEY(contact_id) REFERENCES person (id) DEFERRABLE,
	CONSTRAINT fk_deal_stage_id FOREIGN KEY(stage_id) REFERENCES stage (id) DEFERRABLE,
	CONSTRAINT ck_deal_updated_by_length CHECK (length(updated_by) <= 80),
	CONSTRAINT ck_deal_name_length CHECK (length(name) <= 300),
	CONSTRAINT ck_deal_search_length CHECK (length(search) <= 600),
	CONSTRAINT ck_deal_product_length CHECK (length(product) <= 200),
	CONSTRAINT ck_deal_owner_length CHECK (length(owner) <= 120),
	CONSTRAINT ck_deal_position_length CHECK (length(position) <= 80),
	CONSTRAINT ck_deal_outcome_length CHECK (length(outcome) <= 40),
	CONSTRAINT ck_deal_currency_length CHECK (length(currency) <= 3),
	CONSTRAINT ck_deal_lost_reason_length CHECK (length(lost_reason) <= 40),
	CONSTRAINT ck_deal_lost_note_length CHECK (length(lost_note) <= 1000),
	CONSTRAINT ck_deal_motive_length CHECK (length(motive) <= 1000),
	CONSTRAINT ck_deal_note_length CHECK (length(note) <= 20000),
	CONSTRAINT ck_deal_source_length CHECK (length(source) <= 60),
	CONSTRAINT ck_deal_external_id_length CHECK (length(external_id) <= 120)
)
 STRICT;
CREATE INDEX ix_deal_account_id ON deal (account_id);
CREATE INDEX ix_deal_board ON deal (outcome, closed_on);
CREATE INDEX ix_deal_external ON deal (external_id);
CREATE INDEX ix_deal_stage_id ON deal (stage_id);
CREATE TABLE activity (
	id TEXT NOT NULL,
	workspace_id TEXT NOT NULL,
	created_at TEXT NOT NULL,
	updated_at TEXT NOT NULL,
	updated_by TEXT,
	deleted_at TEXT,
	rev INTEGER,
	account_id TEXT,
	deal_id TEXT,
	kind TEXT NOT NULL,
	at TEXT NOT NULL,
	done INTEGER NOT NULL,
	minutes INTEGER,
	place TEXT,
	mood TEXT,
	customer_status TEXT,
	proposal TEXT,
	goal TEXT,
	goal_minimum TEXT,
	goal_stretch TEXT,
	result TEXT,
	next_action TEXT,
	source TEXT,
	external_id TEXT,
	sample INTEGER,
	CONSTRAINT pk_activity PRIMARY KEY (id),
	CONSTRAINT fk_activity_account_id FOREIGN KEY(account_id) REFERENCES account (id) DEFERRABLE,
	CONSTRAINT fk_activity_deal_id FOREIGN KEY(deal_id) REFERENCES deal (id) DEFERRABLE,
	CONSTRAINT ck_activity_updated_by_length CHECK (length(updated_by) <= 80),
	CONSTRAINT ck_activity_kind_length CHECK (length(kind) <= 40),
	CONSTRAINT ck_activity_place_length CHECK (length(place) <= 200),
	CONSTRAINT ck_activity_mood_length CHECK (length(mood) <= 4),
	CONSTRAINT ck_activity_customer_status_length CHECK (length(customer_status) <= 2000),
	CONSTRAINT ck_activity_proposal_length CHECK (length(proposal) <= 2000),
	CONSTRAINT ck_activity_goal_length CHECK (length(goal) <= 1000),
	CONSTRAINT ck_activity_goal_minimum_length CHECK (length(goal_minimum) <= 1000),
	CONSTRAINT ck_activity_goal_stretch_length CHECK (length(goal_stretch) <= 1000),
	CONSTRAINT ck_activity_result_length CHECK (length(result) <= 20000),
	CONSTRAINT ck_activity_next_action_length CHECK (length(next_action) <= 1000),
	CONSTRAINT ck_activity_source_length CHECK (length(source) <= 60),
	CONSTRAINT ck_activity_external_id_length CHECK (length(external_id) <= 120)
)
 STRICT;
CREATE INDEX ix_activity_account_at ON activity (account_id, at);
CREATE INDEX ix_activity_account_id ON activity (account_id);
CREATE INDEX ix_activity_deal_id ON activity (deal_id);
CREATE INDEX ix_activity_planned ON activity (done, at);
CREATE TABLE qualification (
	id TEXT NOT NULL,
	workspace_id TEXT NOT NULL,
	created_at TEXT NOT NULL,
	updated_at TEXT NOT NULL,
	updated_by TEXT,
	deleted_at TEXT,
	rev INTEGER,
	deal_id TEXT NOT NULL,
	item TEXT NOT NULL,
	text TEXT,
	heard INTEGER NOT NULL,
	sample INTEGER,
	CONSTRAINT pk_qualification PRIMARY KEY (id),
	CONSTRAINT fk_qualification_deal_id FOREIGN KEY(deal_id) REFERENCES deal (id) DEFERRABLE,
	CONSTRAINT ck_qualification_updated_by_length CHECK (length(updated_by) <= 80),
	CONSTRAINT ck_qualification_item_length CHECK (length(item) <= 1),
	CONSTRAINT ck_qualification_text_length CHECK (length(text) <= 1000)
)
 STRICT;
CREATE INDEX ix_qualification_heard ON qualification (deal_id, item, heard, deleted_at);
CREATE TABLE stage_change (
	id TEXT NOT NULL,
	workspace_id TEXT NOT NULL,
	created_at TEXT NOT NULL,
	updated_at TEXT NOT NULL,
	updated_by TEXT,
	deleted_at TEXT,
	rev INTEGER,
	deal_id TEXT NOT NULL,
	from_stage_id TEXT,
	to_stage_id TEXT NOT NULL,
	from_outcome TEXT,
	to_outcome TEXT NOT NULL,
	on_day TEXT,
	at TEXT NOT NULL,
	reason TEXT,
	sample INTEGER,
	CONSTRAINT pk_stage_change PRIMARY KEY (id),
	CONSTRAINT fk_stage_change_deal_id FOREIGN KEY(deal_id) REFERENCES deal (id) DEFERRABLE,
	CONSTRAINT fk_stage_change_from_stage_id FOREIGN KEY(from_stage_id) REFERENCES stage (id) DEFERRABLE,
	CONSTRAINT fk_stage_change_to_stage_id FOREIGN KEY(to_stage_id) REFERENCES stage (id) DEFERRABLE,
	CONSTRAINT ck_stage_change_updated_by_length CHECK (length(updated_by) <= 80),
	CONSTRAINT ck_stage_change_from_outcome_length CHECK (length(from_outcome) <= 40),
	CONSTRAINT ck_stage_change_to_outcome_length CHECK (length(to_outcome) <= 40),
	CONSTRAINT ck_stage_change_reason_length CHECK (length(reason) <= 1000)
)
 STRICT;
CREATE INDEX ix_stage_change_deal_id ON stage_change (deal_id);
CREATE TABLE tagging (
	id TEXT NOT NULL,
	workspace_id TEXT NOT NULL,
	created_at TEXT NOT NULL,
	updated_at TEXT NOT NULL,
	updated_by TEXT,
	deleted_at TEXT,
	rev INTEGER,
	tag_id TEXT NOT NULL,
	account_id TEXT,
	person_id TEXT,
	deal_id TEXT,
	sample INTEGER,
	CONSTRAINT pk_tagging PRIMARY KEY (id),
	CONSTRAINT fk_tagging_tag_id FOREIGN KEY(tag_id) REFERENCES tag (id) DEFERRABLE,
	CONSTRAINT fk_tagging_account_id FOREIGN KEY(account_id) REFERENCES account (id) DEFERRABLE,
	CONSTRAINT fk_tagging_person_id FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE,
	CONSTRAINT fk_tagging_deal_id FOREIGN KEY(deal_id) REFERENCES deal (id) DEFERRABLE,
	CONSTRAINT ck_tagging_updated_by_length CHECK (length(updated_by) <= 80)
)
 STRICT;
CREATE INDEX ix_tagging_account_id ON tagging (account_id);
CREATE INDEX ix_tagging_deal_id ON tagging (deal_id);
CREATE INDEX ix_tagging_person_id ON tagging (person_id);
CREATE INDEX ix_tagging_tag_id ON tagging (tag_id);
CREATE TABLE participant (
	id TEXT NOT NULL,
	workspace_id TEXT NOT NULL,
	created_at TEXT NOT NULL,
	updated_at TEXT NOT NULL,
	updated_by TEXT,
	deleted_at TEXT,
	rev INTEGER,
	activity_id TEXT NOT NULL,
	person_id TEXT NOT NULL,
	sample INTEGER,
	CONSTRAINT pk_participant PRIMARY KEY (id),
	CONSTRAINT fk_participant_activity_id FOREIGN KEY(activity_id) REFERENCES activity (id) DEFERRABLE,
	CONSTRAINT fk_participant_person_id FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE,
	CONSTRAINT ck_participant_updated_by_length CHECK (length(updated_by) <= 80)
)
 STRICT;
CREATE INDEX ix_participant_activity_id ON participant (activity_id);
CREATE INDEX ix_participant_person_id ON participant (person_id);
CREATE TABLE task (
	id TEXT NOT NULL,
	workspace_id TEXT NOT NULL,
	created_at TEXT NOT NULL,
	updated_at TEXT NOT NULL,
	updated_by TEXT,
	deleted_at TEXT,
	rev INTEGER,
	kind TEXT NOT NULL,
	text TEXT DEFAULT '' NOT NULL,
	account_id TEXT,
	deal_id TEXT,
	person_id TEXT,
	activity_id TEXT,
	due_on TEXT,
	due_time TEXT,
	done_at TEXT,
	sample INTEGER,
	CONSTRAINT pk_task PRIMARY KEY (id),
	CONSTRAINT fk_task_account_id FOREIGN KEY(account_id) REFERENCES account (id) DEFERRABLE,
	CONSTRAINT fk_task_deal_id FOREIGN KEY(deal_id) REFERENCES deal (id) DEFERRABLE,
	CONSTRAINT fk_task_person_id FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE,
	CONSTRAINT fk_task_activity_id FOREIGN KEY(activity_id) REFERENCES activity (id) DEFERRABLE,
	CONSTRAINT ck_task_updated_by_length CHECK (length(updated_by) <= 80),
	CONSTRAINT ck_task_kind_length CHECK (length(kind) <= 40),
	CONSTRAINT ck_task_text_length CHECK (length(text) <= 1000),
	CONSTRAINT ck_task_due_time_length CHECK (length(due_time) <= 5)
)
 STRICT;
CREATE INDEX ix_task_account_id ON task (account_id);
CREATE INDEX ix_task_deal_id ON task (deal_id);
CREATE INDEX ix_task_open ON task (done_at, due_on);
