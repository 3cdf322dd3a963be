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
	business_model TEXT,
	currents TEXT,
	organisation TEXT,
	size_year INTEGER,
	needs_introduction INTEGER,
	lead_class TEXT,
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
	CONSTRAINT ck_account_external_id_length CHECK (length(external_id) <= 120),
	CONSTRAINT ck_account_business_model_length CHECK (length(business_model) <= 2000),
	CONSTRAINT ck_account_currents_length CHECK (length(currents) <= 2000),
	CONSTRAINT ck_account_organisation_length CHECK (length(organisation) <= 40),
	CONSTRAINT ck_account_lead_class_length CHECK (length(lead_class) <= 40)
)
 STRICT;
CREATE INDEX ix_account_external ON account (external_id);
CREATE INDEX ix_account_name_key ON account (name_key);
CREATE INDEX ix_account_order ON account (search, id, deleted_at);
CREATE INDEX ix_account_parent_id ON account (parent_id);
CREATE TABLE erased (
	id TEXT NOT NULL,
	at TEXT NOT NULL,
	CONSTRAINT pk_erased PRIMARY KEY (id)
)
 STRICT;
CREATE TABLE import_preset (
	id TEXT NOT NULL,
	workspace_id TEXT NOT NULL,
	created_at TEXT NOT NULL,
	updated_at TEXT NOT NULL,
	updated_by TEXT,
	deleted_at TEXT,
	rev INTEGER,
	name TEXT DEFAULT '' NOT NULL,
	kind TEXT NOT NULL,
	day_order TEXT,
	sample INTEGER,
	CONSTRAINT pk_import_preset PRIMARY KEY (id),
	CONSTRAINT ck_import_preset_updated_by_length CHECK (length(updated_by) <= 80),
	CONSTRAINT ck_import_preset_name_length CHECK (length(name) <= 120),
	CONSTRAINT ck_import_preset_kind_length CHECK (length(kind) <= 40),
	CONSTRAINT ck_import_preset_day_order_length CHECK (length(day_order) <= 3)
)
 STRICT;
CREATE TABLE let_go (
	id TEXT NOT NULL,
	workspace_id TEXT NOT NULL,
	created_at TEXT NOT NULL,
	updated_at TEXT NOT NULL,
	updated_by TEXT,
	deleted_at TEXT,
	rev INTEGER,
	tbl TEXT NOT NULL,
	row_id TEXT NOT NULL,
	col TEXT NOT NULL,
	target_id TEXT NOT NULL,
	instead_id TEXT,
	CONSTRAINT pk_let_go PRIMARY KEY (id),
	CONSTRAINT ck_let_go_updated_by_length CHECK (length(updated_by) <= 80),
	CONSTRAINT ck_let_go_tbl_length CHECK (length(tbl) <= 40),
	CONSTRAINT ck_let_go_col_length CHECK (length(col) <= 40)
)
 STRICT;
CREATE INDEX ix_let_go_target_id ON let_go (target_id);
CREATE TABLE saved_list (
	id TEXT NOT NULL,
	workspace_id TEXT NOT NULL,
	created_at TEXT NOT NULL,
	updated_at TEXT NOT NULL,
	updated_by TEXT,
	deleted_at TEXT,
	rev INTEGER,
	name TEXT DEFAULT '' NOT NULL,
	purpose TEXT,
	about TEXT NOT NULL,
	sample INTEGER,
	CONSTRAINT pk_saved_list PRIMARY KEY (id),
	CONSTRAINT ck_saved_list_updated_by_length CHECK (length(updated_by) <= 80),
	CONSTRAINT ck_saved_list_name_length CHECK (length(name) <= 120),
	CONSTRAINT ck_saved_list_purpose_length CHECK (length(purpose) <= 2000),
	CONSTRAINT ck_saved_list_about_length CHECK (length(about) <= 40)
)
 STRICT;
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
	kind TEXT,
	CONSTRAINT pk_tag PRIMARY KEY (id),
	CONSTRAINT ck_tag_updated_by_length CHECK (length(updated_by) <= 80),
	CONSTRAINT ck_tag_name_length CHECK (length(name) <= 80),
	CONSTRAINT ck_tag_kind_length CHECK (length(kind) <= 40)
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
CREATE TABLE list_rule (
	id TEXT NOT NULL,
	workspace_id TEXT NOT NULL,
	created_at TEXT NOT NULL,
	updated_at TEXT NOT NULL,
	updated_by TEXT,
	deleted_at TEXT,
	rev INTEGER,
	list_id TEXT NOT NULL,
	position INTEGER NOT NULL,
	field TEXT NOT NULL,
	test TEXT NOT NULL,
	value TEXT,
	sample INTEGER,
	CONSTRAINT pk_list_rule PRIMARY KEY (id),
	CONSTRAINT fk_list_rule_list_id FOREIGN KEY(list_id) REFERENCES saved_list (id) DEFERRABLE,
	CONSTRAINT ck_list_rule_updated_by_length CHECK (length(updated_by) <= 80),
	CONSTRAINT ck_list_rule_field_length CHECK (length(field) <= 40),
	CONSTRAINT ck_list_rule_test_length CHECK (length(test) <= 40),
	CONSTRAINT ck_list_rule_value_length CHECK (length(value) <= 500)
)
 STRICT;
CREATE INDEX ix_list_rule_list_id ON list_rule (list_id);
CREATE TABLE preset_column (
	id TEXT NOT NULL,
	workspace_id TEXT NOT NULL,
	created_at TEXT NOT NULL,
	updated_at TEXT NOT NULL,
	updated_by TEXT,
	deleted_at TEXT,
	rev INTEGER,
	preset_id TEXT NOT NULL,
	heading TEXT DEFAULT '' NOT NULL,
	field TEXT NOT NULL,
	value_from TEXT,
	value_to TEXT,
	sample INTEGER,
	CONSTRAINT pk_preset_column PRIMARY KEY (id),
	CONSTRAINT fk_preset_column_preset_id FOREIGN KEY(preset_id) REFERENCES import_preset (id) DEFERRABLE,
	CONSTRAINT ck_preset_column_updated_by_length CHECK (length(updated_by) <= 80),
	CONSTRAINT ck_preset_column_heading_length CHECK (length(heading) <= 300),
	CONSTRAINT ck_preset_column_field_length CHECK (length(field) <= 80),
	CONSTRAINT ck_preset_column_value_from_length CHECK (length(value_from) <= 300),
	CONSTRAINT ck_preset_column_value_to_length CHECK (length(value_to) <= 300)
)
 STRICT;
CREATE INDEX ix_preset_column_preset_id ON preset_column (preset_id);
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
CREATE TABLE installed_item (
	id TEXT NOT NULL,
	workspace_id TEXT NOT NULL,
	created_at TEXT NOT NULL,
	updated_at TEXT NOT NULL,
	updated_by TEXT,
	deleted_at TEXT,
	rev INTEGER,
	account_id TEXT NOT NULL,
	site_id TEXT,
	name TEXT DEFAULT '' NOT NULL,
	maker TEXT,
	model TEXT,
	quantity INTEGER,
	vendor TEXT,
	installed_on TEXT,
	contract_end TEXT,
	lease_end TEXT,
	note TEXT,
	sample INTEGER,
	CONSTRAINT pk_installed_item PRIMARY KEY (id),
	CONSTRAINT fk_installed_item_account_id FOREIGN KEY(account_id) REFERENCES account (id) DEFERRABLE,
	CONSTRAINT fk_installed_item_site_id FOREIGN KEY(site_id) REFERENCES site (id) DEFERRABLE,
	CONSTRAINT ck_installed_item_updated_by_length CHECK (length(updated_by) <= 80),
	CONSTRAINT ck_installed_item_name_length CHECK (length(name) <= 200),
	CONSTRAINT ck_installed_item_maker_length CHECK (length(maker) <= 120),
	CONSTRAINT ck_installed_item_model_length CHECK (length(model) <= 120),
	CONSTRAINT ck_installed_item_vendor_length CHECK (length(vendor) <= 200),
	CONSTRAINT ck_installed_item_note_length CHECK (length(note) <= 1000)
)
 STRICT;
CREATE INDEX ix_installed_item_account_id ON installed_item (account_id);
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
	introduced_by_id TEXT,
	introduced_by TEXT,
	lead_class TEXT,
	support_wanted TEXT,
	CONSTRAINT pk_person PRIMARY KEY (id),
	CONSTRAINT fk_person_account_id FOREIGN KEY(account_id) REFERENCES account (id) DEFERRABLE,
	CONSTRAINT fk_person_site_id FOREIGN KEY(site_id) REFERENCES site (id) DEFERRABLE,
	CONSTRAINT fk_person_department_id FOREIGN KEY(department_id) REFERENCES department (id) DEFERRABLE,
	CONSTRAINT fk_person_reports_to_id FOREIGN KEY(reports_to_id) REFERENCES person (id) DEFERRABLE,
	CONSTRAINT fk_person_introduced_by_id FOREIGN KEY(introduced_by_id) REFERENCES person (id) DEFERRABLE,
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
	CONSTRAINT ck_person_external_id_length CHECK (length(external_id) <= 120),
	CONSTRAINT ck_person_introduced_by_length CHECK (length(introduced_by) <= 120),
	CONSTRAINT ck_person_lead_class_length CHECK (length(lead_class) <= 40),
	CONSTRAINT ck_person_support_wanted_length CHECK (length(support_wanted) <= 40)
)
 STRICT;
CREATE INDEX ix_person_account_id ON person (account_id);
CREATE INDEX ix_person_external ON person (external_id);
CREATE INDEX ix_person_introduced_by_id ON person (introduced_by_id);
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
CREATE TABLE flow_step (
	id TEXT NOT NULL,
	workspace_id TEXT NOT NULL,
	created_at TEXT NOT NULL,
	updated_at TEXT NOT NULL,
	updated_by TEXT,
	deleted_at TEXT,
	rev INTEGER,
	account_id TEXT NOT NULL,
	flow TEXT NOT NULL,
	position INTEGER NOT NULL,
	name TEXT DEFAULT '' NOT NULL,
	person_id TEXT,
	limit_amount INTEGER,
	lead_days INTEGER,
	note TEXT,
	sample INTEGER,
	CONSTRAINT pk_flow_step PRIMARY KEY (id),
	CONSTRAINT fk_flow_step_account_id FOREIGN KEY(account_id) REFERENCES account (id) DEFERRABLE,
	CONSTRAINT fk_flow_step_person_id FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE,
	CONSTRAINT ck_flow_step_updated_by_length CHECK (length(updated_by) <= 80),
	CONSTRAINT ck_flow_step_flow_length CHECK (length(flow) <= 40),
	CONSTRAINT ck_flow_step_name_length CHECK (length(name) <= 200),
	CONSTRAINT ck_flow_step_note_length CHECK (length(note) <= 1000)
)
 STRICT;
CREATE INDEX ix_flow_step_account_id ON flow_step (account_id);
CREATE TABLE private_note (
	id TEXT NOT NULL,
	workspace_id TEXT NOT NULL,
	created_at TEXT NOT NULL,
	updated_at TEXT NOT NULL,
	updated_by TEXT,
	deleted_at TEXT,
	rev INTEGER,
	person_id TEXT NOT NULL,
	kind TEXT NOT NULL,
	text TEXT DEFAULT '' NOT NULL,
	sample INTEGER,
	CONSTRAINT pk_private_note PRIMARY KEY (id),
	CONSTRAINT fk_private_note_person_id FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE,
	CONSTRAINT ck_private_note_updated_by_length CHECK (length(updated_by) <= 80),
	CONSTRAINT ck_private_note_kind_length CHECK (length(kind) <= 40),
	CONSTRAINT ck_private_note_text_length CHECK (length(text) <= 2000)
)
 STRICT;
CREATE INDEX ix_private_note_person_id ON private_note (person_id);
CREATE TABLE tie (
	id TEXT NOT NULL,
	workspace_id TEXT NOT NULL,
	created_at TEXT NOT NULL,
	updated_at TEXT NOT NULL,
	updated_by TEXT,
	deleted_at TEXT,
	rev INTEGER,
	account_id TEXT NOT NULL,
	person_id TEXT,
	own_name TEXT DEFAULT '' NOT NULL,
	how TEXT,
	strength INTEGER,
	sample INTEGER,
	CONSTRAINT pk_tie PRIMARY KEY (id),
	CONSTRAINT fk_tie_account_id FOREIGN KEY(account_id) REFERENCES account (id) DEFERRABLE,
	CONSTRAINT fk_tie_person_id FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE,
	CONSTRAINT ck_tie_updated_by_length CHECK (length(updated_by) <= 80),
	CONSTRAINT ck_tie_own_name_length CHECK (length(own_name) <= 120),
	CONSTRAINT ck_tie_how_length CHECK (length(how) <= 300)
)
 STRICT;
CREATE INDEX ix_tie_account_id ON tie (account_id);
CREATE INDEX ix_tie_person_id ON tie (person_id);
CREATE TABLE trait (
	id TEXT NOT NULL,
	workspace_id TEXT NOT NULL,
	created_at TEXT NOT NULL,
	updated_at TEXT NOT NULL,
	updated_by TEXT,
	deleted_at TEXT,
	rev INTEGER,
	person_id TEXT NOT NULL,
	scale TEXT NOT NULL,
	value INTEGER NOT NULL,
	certainty TEXT NOT NULL,
	said_by TEXT,
	on_day TEXT NOT NULL,
	sample INTEGER,
	CONSTRAINT pk_trait PRIMARY KEY (id),
	CONSTRAINT fk_trait_person_id FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE,
	CONSTRAINT ck_trait_updated_by_length CHECK (length(updated_by) <= 80),
	CONSTRAINT ck_trait_scale_length CHECK (length(scale) <= 40),
	CONSTRAINT ck_trait_certainty_length CHECK (length(certainty) <= 40),
	CONSTRAINT ck_trait_said_by_length CHECK (length(said_by) <= 200)
)
 STRICT;
CREATE INDEX ix_trait_person_id ON trait (person_id);
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
CREATE TABLE fact (
	id TEXT NOT NULL,
	workspace_id TEXT NOT NULL,
	created_at TEXT NOT NULL,
	updated_at TEXT NOT NULL,
	updated_by TEXT,
	deleted_at TEXT,
	rev INTEGER,
	account_id TEXT,
	person_id TEXT,
	deal_id TEXT,
	kind TEXT NOT NULL,
	text TEXT DEFAULT '' NOT NULL,
	certainty TEXT NOT NULL,
	said_by_id TEXT,
	said_by TEXT,
	on_day TEXT NOT NULL,
	standing TEXT,
	standing_on TEXT,
	standing_note TEXT,
	sample INTEGER,
	CONSTRAINT pk_fact PRIMARY KEY (id),
	CONSTRAINT fk_fact_account_id FOREIGN KEY(account_id) REFERENCES account (id) DEFERRABLE,
	CONSTRAINT fk_fact_person_id FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE,
	CONSTRAINT fk_fact_deal_id FOREIGN KEY(deal_id) REFERENCES deal (id) DEFERRABLE,
	CONSTRAINT fk_fact_said_by_id FOREIGN KEY(said_by_id) REFERENCES person (id) DEFERRABLE,
	CONSTRAINT ck_fact_updated_by_length CHECK (length(updated_by) <= 80),
	CONSTRAINT ck_fact_kind_length CHECK (length(kind) <= 40),
	CONSTRAINT ck_fact_text_length CHECK (length(text) <= 2000),
	CONSTRAINT ck_fact_certainty_length CHECK (length(certainty) <= 40),
	CONSTRAINT ck_fact_said_by_length CHECK (length(said_by) <= 200),
	CONSTRAINT ck_fact_standing_length CHECK (length(standing) <= 40),
	CONSTRAINT ck_fact_standing_note_length CHECK (length(standing_note) <= 1000)
)
 STRICT;
CREATE INDEX ix_fact_account_id ON fact (account_id);
CREATE INDEX ix_fact_person_id ON fact (person_id);
CREATE TABLE list_mark (
	id TEXT NOT NULL,
	workspace_id TEXT NOT NULL,
	created_at TEXT NOT NULL,
	updated_at TEXT NOT NULL,
	updated_by TEXT,
	deleted_at TEXT,
	rev INTEGER,
	list_id TEXT NOT NULL,
	account_id TEXT,
	person_id TEXT,
	deal_id TEXT,
	keep INTEGER NOT NULL,
	reason TEXT,
	sample INTEGER,
	CONSTRAINT pk_list_mark PRIMARY KEY (id),
	CONSTRAINT fk_list_mark_list_id FOREIGN KEY(list_id) REFERENCES saved_list (id) DEFERRABLE,
	CONSTRAINT fk_list_mark_account_id FOREIGN KEY(account_id) REFERENCES account (id) DEFERRABLE,
	CONSTRAINT fk_list_mark_person_id FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE,
	CONSTRAINT fk_list_mark_deal_id FOREIGN KEY(deal_id) REFERENCES deal (id) DEFERRABLE,
	CONSTRAINT ck_list_mark_updated_by_length CHECK (length(updated_by) <= 80),
	CONSTRAINT ck_list_mark_reason_length CHECK (length(reason) <= 500)
)
 STRICT;
CREATE INDEX ix_list_mark_account_id ON list_mark (account_id);
CREATE INDEX ix_list_mark_deal_id ON list_mark (deal_id);
CREATE INDEX ix_list_mark_list_id ON list_mark (list_id);
CREATE INDEX ix_list_mark_person_id ON list_mark (person_id);
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
	on_day TEXT,
	closed_on TEXT,
	note TEXT,
	CONSTRAINT pk_tagging PRIMARY KEY (id),
	CONSTRAINT fk_tagging_tag_id FOREIGN KEY(tag_id) REFERENCES tag (id) DEFERRABLE,
	CONSTRAINT fk_tagging_account_id FOREIGN KEY(account_id) REFERENCES account (id) DEFERRABLE,
	CONSTRAINT fk_tagging_person_id FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE,
	CONSTRAINT fk_tagging_deal_id FOREIGN KEY(deal_id) REFERENCES deal (id) DEFERRABLE,
	CONSTRAINT ck_tagging_updated_by_length CHECK (length(updated_by) <= 80),
	CONSTRAINT ck_tagging_note_length CHECK (length(note) <= 1000)
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
CREATE TABLE search_state (id INTEGER PRIMARY KEY, version INTEGER NOT NULL) STRICT;
CREATE TABLE search_doc (id INTEGER PRIMARY KEY, record TEXT NOT NULL UNIQUE) STRICT;
CREATE VIRTUAL TABLE search_name USING fts5(words, content='', contentless_delete=1, tokenize='ascii', prefix='1');
CREATE VIRTUAL TABLE search_note USING fts5(words, content='', contentless_delete=1, tokenize='ascii', prefix='1');
